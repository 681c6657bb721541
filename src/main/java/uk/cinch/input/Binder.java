package uk.cinch.input;

import java.util.List;
import uk.cinch.catalog.MessageStructure.ElementItem;
import uk.cinch.catalog.RulePack;
import uk.cinch.facts.Census;
import uk.cinch.facts.Child;
import uk.cinch.facts.FactBuilder;
import uk.cinch.facts.Group;
import uk.cinch.facts.Header;
import uk.cinch.facts.Value;
import uk.cinch.input.Schema.GroupRule;
import uk.cinch.input.Schema.SchemaPart;
import uk.cinch.result.FormatError;

/**
 * Turns pieces of a return into records, and says what in them has no place or no meaning. Not
 * thread-safe; binders of one schema may work side by side.
 */
public final class Binder {
  private final Schema schema;
  private final FactBuilder facts;
  private final FormatErrors problems;

  /**
   * @param pack whose local authorities the header may name
   * @param schema the message structure of the year
   * @param census what every record refers to
   */
  public Binder(RulePack pack, Schema schema, Census census) {
    this.schema = schema;
    this.facts = new FactBuilder(census);
    this.problems = new FormatErrors(pack, schema);
  }

  /**
   * A record and its problems of form.
   *
   * @param record what was read
   * @param problems by place in the file
   */
  public record RecordWithErrors<T extends Group>(T record, List<FormatError> problems) {}

  /** The header. */
  public RecordWithErrors<Header> header(XmlElement element) {
    problems.begin();
    Group record = record(element, schema.header(), null, 1);
    return new RecordWithErrors<>((Header) record, problems.end(record));
  }

  /**
   * A child.
   *
   * @param position its place in the file, from 1
   */
  public RecordWithErrors<Child> child(XmlElement element, int position) {
    problems.begin();
    Group record = record(element, schema.child(), null, position);
    return new RecordWithErrors<>((Child) record, problems.end(record));
  }

  private Group record(XmlElement element, GroupRule rule, Group parent, int number) {
    Group record = facts.open(rule.layout(), parent, number, element.line(), element.column());
    content(element, rule, record, "");
    return record;
  }

  private void content(XmlElement element, GroupRule rule, Group record, String holder) {
    int[] counts = new int[rule.parts().size()];
    if (element.text() != null) {
      problems.straysText(element, path(record, holder));
    }
    List<XmlElement> all = element.children();
    int likely = 0;
    for (int i = 0; i < all.size(); i++) {
      XmlElement inner = all.get(i);
      SchemaPart part = rule.part(inner.name(), likely);
      if (part == null) {
        problems.unknown(inner, rule, path(record, holder));
        continue;
      }
      likely = part.index();
      int number = ++counts[part.index()];
      if (number == 2 && !part.item().occurs().many()) {
        problems.repeated(inner, part, path(record, holder));
      }
      if (part.slot() != null) {
        value(inner, part, record, holder, number);
      } else if (part.inside().layout() != null) {
        record(inner, part.inside(), record, number);
      } else {
        wrapper(inner, part, record, holder, number);
      }
    }
    List<SchemaPart> required = rule.required();
    for (int i = 0; i < required.size(); i++) {
      if (counts[required.get(i).index()] == 0) {
        problems.missing(element, required.get(i), path(record, holder));
      }
    }
  }

  private static String path(Group record, String holder) {
    return holder.isEmpty() ? record.getPath() : record.getPath() + "/" + holder;
  }

  private void wrapper(XmlElement inner, SchemaPart part, Group record, String holder, int number) {
    String nested =
        number > 1
            ? Schema.nested(holder, inner.name() + "[" + number + "]")
            : holder.equals(part.holder()) ? part.path() : Schema.nested(holder, inner.name());
    facts.wrapper(record, nested, inner.line(), inner.column());
    content(inner, part.inside(), record, nested);
  }

  private void value(XmlElement inner, SchemaPart part, Group record, String holder, int number) {
    String at = holder.equals(part.slot().holder()) ? part.slot().holder() : holder;
    String text = inner.children().isEmpty() ? inner.text() : null;
    Value value = facts.value(record, part.slot(), at, number, text, inner.line(), inner.column());
    if (!inner.children().isEmpty()) {
      problems.holdsElements(inner, value);
    }
    if (text != null) {
      problems.check((ElementItem) part.item(), value);
    } else if (inner.children().isEmpty() && part.item().occurs().required()) {
      problems.empty(value);
    }
  }
}
