using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Jiuye;

namespace InProcess.Tests.Nightly;

/// <summary>A person taken out of files that a night left.</summary>
public sealed class WithoutPersonTests
{
    private static readonly PersonMark Person = new(new("S1"));

    [Theory]
    [InlineData("S1", 0)]
    [InlineData("\"S1\",S10", 1)]
    [InlineData("S10,S1-2,AS1,护S1,S1护", -1)]
    [InlineData("S10 S1", 4)]
    public void An_id_is_found_where_it_stands_for_itself(string text, int at) => Assert.Equal(at, Person.In(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void An_id_is_found_however_a_format_spells_it()
    {
        var person = new PersonMark(new("岗\"<&>\"1"));

        Assert.All(
            [JsonSerializer.Serialize("岗\"<&>\"1"), "\"岗\"\"<&>\"\"1\"", "<td>岗&quot;&lt;&amp;&gt;&quot;1</td>", "岗\"<&>\"1"],
            spelled => Assert.True(person.In(Encoding.UTF8.GetBytes(spelled)) >= 0, spelled));
    }

    [Theory]
    [InlineData("""{"s":"S1","k":[["P1",0.9]]}""", "")]
    [InlineData("""{"p":"P1","F":3,"k":[["S10",0.90],["S1",0.7000],["S2",1e-3]]}""", """{"p":"P1","F":3,"k":[["S10",0.90],["S2",1e-3]]}""")]
    [InlineData("""{"p":"P1","of":{"rows":[{"seeker":"S1","n":1},{"seeker":"S2","n":1}]}}""", """{"p":"P1","of":{"rows":[{"seeker":"S2","n":1}]}}""")]
    [InlineData("""{"p":"P1","reason":"as S1 said"}""", "")]
    [InlineData("""{"p":"P1","护士": "S10" }""", """{"p":"P1","护士": "S10" }""")]
    public void A_row_about_the_person_goes_and_so_does_the_place_in_rows_about_others(string before, string after) =>
        Assert.Equal(after.Length == 0 ? "" : after + "\n", Lines(before + "\n"));

    [Fact]
    public void Rows_of_a_table_on_a_page_go_whole() =>
        Assert.Equal(
            "<table><tr><th>S10</th></tr></table>",
            Encoding.UTF8.GetString(WithoutPerson.Html("<table><tr><th>S10</th></tr><tr><th><bdi>S1</bdi></th><td>52</td></tr></table>"u8.ToArray(), Person)));

    [Fact]
    public void What_stands_in_no_row_stays_to_be_told() =>
        Assert.Equal("<tr></tr><p>S1</p>", Encoding.UTF8.GetString(WithoutPerson.Html("<tr></tr><p>S1</p>"u8.ToArray(), Person)));

    [Fact]
    public void Of_csv_the_rows_stay_that_do_not_name_the_person_line_breaks_in_quotes_included()
    {
        string[] fields = ["S1", "S2", "S10", "a\nb", "c\"d", "", "护士"];
        var row = Gen.Elements(fields).ArrayOf(3);
        Prop.ForAll(Arb.From(row.ArrayOf()), rows =>
        {
            using var to = new MemoryStream();

            WithoutPerson.Csv(new Dribble(Encoding.UTF8.GetBytes(string.Concat(rows.Select(Row)))), to, Person);

            return Encoding.UTF8.GetString(to.ToArray()) == string.Concat(rows.Where(static fields => !fields.Contains("S1")).Select(Row));
        }).QuickCheckThrowOnFailure();

        static string Row(string[] fields) => string.Join(',', fields.Select(static field => field.AsSpan().ContainsAny("\n\"") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field)) + "\n";
    }

    [Fact]
    public void A_last_line_without_an_end_is_a_line_too() => Assert.Equal("{}\n", Lines("{}\n{\"s\":\"S1\"}"));

    private static string Lines(string text)
    {
        using var to = new MemoryStream();
        WithoutPerson.JsonLines(new Dribble(Encoding.UTF8.GetBytes(text)), to, Person);
        return Encoding.UTF8.GetString(to.ToArray());
    }

    /// <summary>Gives a few bytes at a time, so that rows lie across reads.</summary>
    private sealed class Dribble(byte[] content) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 5));
    }
}
