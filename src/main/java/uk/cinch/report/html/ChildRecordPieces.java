package uk.cinch.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import uk.cinch.io.SpillBuffer;
import uk.cinch.result.CheckedChild;
import uk.cinch.result.Finding;

/**
 * The records of the children that something is wrong with, in pieces that a page's script takes
 * apart one at a time. Not thread-safe.
 */
final class ChildRecordPieces implements AutoCloseable {
  private static final int OF_A_PIECE = 100;

  private final ChildJson form;
  private final List<int[]> places = new ArrayList<>();
  private final SpillBuffer pieces = new SpillBuffer();
  private final SpillBuffer spare = new SpillBuffer();
  private final Deflater quick = new Deflater(Deflater.BEST_SPEED);

  /** Where a child's record begins among the spare ones, by its position; 0 for nowhere. */
  private long[] spares = new long[OF_A_PIECE];

  /** Begins at 1, so that 0 can mean nowhere. */
  private long sparesEnd = 1;

  private JsonGenerator json;
  private int inPiece;
  private int pieceNumber;

  ChildRecordPieces(PageRules rules) {
    form = new ChildJson(rules);
  }

  void add(CheckedChild child) throws IOException {
    beginRecord(child.record().getPosition());
    form.write(json, child);
    endRecord();
  }

  /** Nothing is wrong with the child, unless what comes after it says so: its record waits. */
  void store(CheckedChild child) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    quick.reset();
    try (OutputStream small = new DeflaterOutputStream(bytes, quick);
        JsonGenerator own = PageData.JSON.createGenerator(small)) {
      form.write(own, child);
    }
    int position = child.record().getPosition();
    if (position >= spares.length) {
      spares = Arrays.copyOf(spares, 2 * position);
    }
    spares[position] = sparesEnd;
    sparesEnd += bytes.size();
    bytes.writeTo(spare);
  }

  /** Takes in the waiting records of the children that findings of the whole return name. */
  void select(List<Finding> ofReturn) throws IOException {
    Set<Integer> wanted = new TreeSet<>();
    for (Finding finding : ofReturn) {
      int position = finding.child() == null ? 0 : finding.child().position();
      if (position < spares.length && spares[position] > 0) {
        wanted.add(position);
      }
    }
    for (int position : wanted) {
      beginRecord(position);
      try (InputStream in = new InflaterInputStream(spare.open(spares[position] - 1))) {
        json.writeRawValue(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      endRecord();
    }
  }

  private void beginRecord(int position) throws IOException {
    if (json == null) {
      pieces.write(
          ("<script type=\"text/plain\" id=\"chunk-" + pieceNumber + "\">")
              .getBytes(StandardCharsets.UTF_8));
      json = PageData.JSON.createGenerator(PageData.packed(pieces));
      json.writeStartArray();
    }
    places.add(new int[] {position, pieceNumber, inPiece});
  }

  private void endRecord() throws IOException {
    inPiece++;
    if (inPiece == OF_A_PIECE) {
      finish();
    }
  }

  /** Ends the piece that has begun, if one has. */
  void finish() throws IOException {
    if (json == null) {
      return;
    }
    json.writeEndArray();
    json.close();
    pieces.write("</script>\n".getBytes(StandardCharsets.UTF_8));
    json = null;
    inPiece = 0;
    pieceNumber++;
  }

  /** Where each record is: position of the child, number of the piece, place in it from 0. */
  List<int[]> places() {
    return places;
  }

  void copyTo(OutputStream out) throws IOException {
    pieces.copyTo(out);
  }

  @Override
  public void close() throws IOException {
    quick.end();
    pieces.close();
    spare.close();
  }
}
