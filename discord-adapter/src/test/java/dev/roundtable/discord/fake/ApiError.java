package dev.roundtable.discord.fake;

import net.dv8tion.jda.api.utils.data.DataObject;

/** A refusal as Discord words it. */
final class ApiError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  final int status;
  final transient DataObject body;

  ApiError(int status, int code, String message) {
    super(status + " " + code + " " + message);
    this.status = status;
    body = DataObject.empty().put("code", code).put("message", message);
  }

  static ApiError unknown(int code, String what) {
    return new ApiError(404, code, "Unknown " + what);
  }

  static ApiError missing(String permission) {
    return new ApiError(403, 50013, "Missing Permissions (" + permission + ")");
  }

  /** A body that breaks a limit. */
  static ApiError form(String why) {
    return new ApiError(400, 50035, "Invalid Form Body: " + why);
  }
}
