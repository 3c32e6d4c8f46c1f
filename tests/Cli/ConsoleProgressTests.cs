using Jiuye.Cli;

namespace Cli.Tests;

public class ConsoleProgressTests
{
    [Theory]
    [InlineData(0, 200, "0 / 200 rows")]
    [InlineData(50, 200, "50 / 200 rows")]
    [InlineData(300, 200, "300 / 200 rows")]
    public void A_line_shows_what_is_done_of_what(long done, long total, string expected) =>
        Assert.Contains(expected, ConsoleProgress.Line(new("import", done, total, "rows")), StringComparison.Ordinal);

    [Fact]
    public void The_bar_grows_with_what_is_done()
    {
        static int Filled(long done) => ConsoleProgress.Line(new("import", done, 100, "rows")).Count(character => character == '█');

        Assert.Equal([0, 12, 24], [Filled(0), Filled(50), Filled(100)]);
    }

    [Fact]
    public void Nothing_is_drawn_where_nobody_watches()
    {
        var error = new StringWriter();
        using (var progress = new ConsoleProgress(error, isTerminal: false))
            progress.Report(new("import", 1, 2, "rows"));

        Assert.Empty(error.ToString());
    }
}
