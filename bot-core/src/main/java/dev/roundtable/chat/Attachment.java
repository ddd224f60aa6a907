package dev.roundtable.chat;

/**
 * A file of a member's message; its bytes are had by {@link ChatPlatform#fetch}.
 *
 * @param id the platform's own id or address
 * @param contentType a MIME type, as the platform told it
 * @param voice whether it is a voice note
 */
public record Attachment(String id, String name, String contentType, long size, boolean voice) {}
