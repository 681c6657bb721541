package uk.cinch.perf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReloadsIT {
  @Test
  void nothingOfAPackIsLeftOnceItIsDone() throws Exception {
    Reloads reloads = new Reloads();
    reloads.run(5, 50);
    Reloads.InUse before = Reloads.inUse();

    reloads.run(20, 400);

    Reloads.InUse after = Reloads.inUse();
    System.out.println(before + "; after 20 loads and 400 checks " + after);
    assertThat(after.heap()).isLessThan(before.heap() + 4_000_000);
    assertThat(after.metaspace()).isLessThan(before.metaspace() + 4_000_000);
  }
}
