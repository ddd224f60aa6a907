package dev.roundtable.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a mock interview of a round runs.
 *
 * @param opening the interviewer's first words, CommonMark; may be blank
 * @param clarify whether the candidate may ask back before answering
 * @param thinkingMinutes silent thinking before the answer, 0 for none
 * @param prepare only where the prompt is given ahead
 * @param parts what a whole answer covers, in order
 * @param chairs only where several people ask; none or at least two
 * @param closing the interviewer's last words, CommonMark; may be blank
 */
public record MockFormat(
    String opening,
    boolean clarify,
    int thinkingMinutes,
    @Nullable PrepareAhead prepare,
    PartsAsked partsAsked,
    List<AnswerPart> parts,
    List<Chair> chairs,
    String closing) {

  /** The most characters of the opening and of the closing. */
  public static final int MAX_WORDS = 300;

  /** The most minutes of silent thinking. */
  public static final int MAX_THINKING = 30;

  /** The most parts of an answer. */
  public static final int MAX_PARTS = 6;

  /** The most chairs. */
  public static final int MAX_CHAIRS = 3;

  public MockFormat {
    if (thinkingMinutes < 0) {
      throw new IllegalArgumentException("negative minutes of thinking");
    }
    parts = List.copyOf(parts);
    chairs = List.copyOf(chairs);
    Unique.require("part", parts.stream().map(AnswerPart::key).toList());
    Unique.require("chair", chairs.stream().map(Chair::key).toList());
  }

  /** The chair of this key. */
  public Optional<Chair> chair(Key key) {
    return chairs.stream().filter(chair -> chair.key().equals(key)).findFirst();
  }

  /** The part of this key. */
  public Optional<AnswerPart> part(Key key) {
    return parts.stream().filter(part -> part.key().equals(key)).findFirst();
  }
}
