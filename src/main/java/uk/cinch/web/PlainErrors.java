package uk.cinch.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that are no HTTP without repeating any of them. Thread-safe. */
final class PlainErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Headers.add(response);
    int status = response.getStatus();
    String text =
        "{\"title\" : \"" + HttpStatus.getMessage(status) + "\", \"status\" : " + status + "}\n";
    response.getHeaders().put("Content-Type", Exchange.PROBLEM);
    response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }
}
