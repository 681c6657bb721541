package uk.cinch.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads the texts of JSON objects. Pure. */
public final class JsonTexts {
  private JsonTexts() {}

  /**
   * The texts directly within an object; everything else in it is passed over.
   *
   * @param json stands at the object's beginning, and then at its end
   * @return by name; the caller's own
   */
  public static Map<String, String> of(JsonParser json) throws IOException {
    Map<String, String> texts = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      if (json.nextToken() == JsonToken.VALUE_STRING) {
        texts.put(field, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return texts;
  }
}
