using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jiuye.Matching.SearchBox;

namespace Jiuye.Cli;

/// <summary><c>jiuye suggest</c>: what a search box offers for what was typed, and why.</summary>
internal static class SuggestVerb
{
    private const int TextWidth = 28;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static Command Create()
    {
        var query = new Argument<string>("QUERY") { Description = "What was typed: characters, pinyin, initials, or all three." };
        var postings = new Option<string>("--postings") { Description = "The postings whose titles, skills and employers are offered: a file, .gz or plain, or a dataset's folder.", Required = true, HelpName = "FILE|DATASET" };
        var count = CommonOptions.WholeNumber("--count", "How many suggestions.", 1, SuggestionIndex.MostSuggestions);
        count.DefaultValueFactory = static _ => 10;
        var json = CommonOptions.Json();
        var verb = new Verb("suggest", "Show what a search box offers for a query: titles, occupations, skills and employers by characters, pinyin or initials, in spite of typing errors.")
        {
            Examples =
            [
                new("jiuye suggest dianhan --postings datasets/demo", "by pinyin"),
                new("jiuye suggest dhg --postings postings.jsonl.gz --count 5 --json", "by initials, a JSON line for each"),
            ],
        };
        verb.Arguments.Add(query);
        foreach (var option in new Option[] { postings, count, json })
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () => Suggest(
                call.GetRequiredValue(query),
                call.GetRequiredValue(postings),
                call.GetValue(count),
                call.GetValue(json),
                call.InvocationConfiguration.Output,
                call.InvocationConfiguration.Error,
                cancellation),
            cancellation));
        return verb;
    }

    private static int Suggest(string query, string source, int count, bool asJson, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var rejected = new RejectedOnScreen(error);
        IReadOnlyList<Suggestion> found;
        using (var progress = new ConsoleProgress(error))
        {
            // A look, not a run: bad rows are named and never stop it.
            var options = new ReadOptions { Enrich = RecordCoding.Default.Of, Rejected = rejected.Add, Progress = progress, Limits = DatasetLimits.Default with { BadRowShare = 1 } };
            var reader = new PostingReader(options);
            var files = Directory.Exists(source) ? DatasetFolder.Open(source).Postings : [source];
            found = SuggestionIndex.Build(SearchEntries.OfPostings(files.SelectMany(file => reader.Read(file, cancellation)))).Suggest(query, count);
        }

        foreach (var suggestion in found)
            output.WriteLine(asJson ? Json(suggestion) : Row(suggestion));
        return rejected.Summarise() ? ExitCode.FinishedWithRejectedRows : ExitCode.Done;
    }

    // The matched part stands in brackets.
    private static string Row(Suggestion suggestion)
    {
        var (text, marked) = (suggestion.Entry.Text, suggestion.Highlight);
        var shown = $"{text[..marked.Start]}[{text[marked]}]{text[marked.End..]}";
        return string.Create(CultureInfo.InvariantCulture, $"{shown.PadRight(TextWidth)} {Word(suggestion.Entry.Kind.ToString()),-10} {Word(suggestion.By.ToString()),-17} {suggestion.Entry.Count,9:N0} {suggestion.Cost,4}");
    }

    private static string Json(Suggestion suggestion)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            json.WriteStartObject();
            json.WriteString("text", suggestion.Entry.Text);
            json.WriteString("kind", Word(suggestion.Entry.Kind.ToString()));
            json.WriteNumber("count", suggestion.Entry.Count);
            json.WriteString("by", Word(suggestion.By.ToString()));
            json.WriteNumber("start", suggestion.Highlight.Start.Value);
            json.WriteNumber("end", suggestion.Highlight.End.Value);
            json.WriteNumber("cost", suggestion.Cost);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static string Word(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
