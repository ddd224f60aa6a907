package dev.roundtable.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which feature takes which action, form and message action; two of one kind are refused. */
@Component
class Handlers {

  private final Map<String, ActionHandler> actions;
  private final Map<String, FormHandler> forms;
  private final Map<String, MessageAction> messageActions;

  Handlers(
      List<ActionHandler> actions, List<FormHandler> forms, List<MessageAction> messageActions) {
    this.actions = byKind(actions, ActionHandler::kind);
    this.forms = byKind(forms, FormHandler::kind);
    this.messageActions = byKind(messageActions, MessageAction::kind);
  }

  Optional<ActionHandler> action(ActionId id) {
    return Optional.ofNullable(actions.get(id.kind()))
        .filter(handler -> handler.version() == id.version());
  }

  Optional<FormHandler> form(ActionId id) {
    return Optional.ofNullable(forms.get(id.kind()))
        .filter(handler -> handler.version() == id.version());
  }

  Optional<MessageAction> messageAction(String kind) {
    return Optional.ofNullable(messageActions.get(kind));
  }

  private static <T> Map<String, T> byKind(List<T> handlers, Function<T, String> kind) {
    var found = new HashMap<String, T>();
    for (T handler : handlers) {
      T other = found.put(kind.apply(handler), handler);
      if (other != null) {
        throw new IllegalStateException(
            "both "
                + other.getClass().getName()
                + " and "
                + handler.getClass().getName()
                + " take the kind "
                + kind.apply(handler));
      }
    }
    return Map.copyOf(found);
  }
}
