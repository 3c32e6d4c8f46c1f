using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jiuye.Matching.Conditions;

namespace Jiuye.Cli;

/// <summary><c>jiuye conditions</c>: what postings ask and give, with places; and how far that agrees with annotations.</summary>
internal static class ConditionsVerb
{
    private static readonly JsonSerializerOptions Lines = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    internal static Command Create()
    {
        var file = new Argument<FileInfo?>("FILE") { Description = "Text, UTF-8, one posting a line; - or nothing: standard input.", Arity = ArgumentArity.ZeroOrOne };
        var evaluate = new Option<FileInfo?>("--evaluate") { Description = "Annotations to measure against instead of reading a text.", HelpName = "ANNOTATIONS" };
        var postings = new Option<DirectoryInfo?>("--postings") { Description = "The folder with the files that the annotations name.", HelpName = "DIR" };
        var differences = new Option<bool>("--differences") { Description = "List where findings and annotations differ, for the part dev only: the frozen part is never shown." };
        var verb = new Verb("conditions", "Finds skills, certificates, schooling, age, shifts, board, insurance and other conditions in postings: one JSON line a posting, with places.")
        {
            Examples =
            [
                new("printf '招焊工，持焊工证，两班倒，包吃住\\n' | jiuye conditions", "shows what a posting says"),
                new("jiuye conditions --evaluate tests/Matching/Conditions/annotations.jsonl --postings ../shared/data", "prints precision and recall a class"),
            ],
        };
        verb.Arguments.Add(file);
        verb.Options.Add(evaluate);
        verb.Options.Add(postings);
        verb.Options.Add(differences);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(evaluate) is { } annotations)
            {
                var folder = parsed.GetValue(postings) ?? throw new UsageException("--evaluate needs --postings: the folder with the files that the annotations name.");
                ConditionsReport.Write(output, annotations.FullName, folder.FullName, parsed.GetValue(differences));
                return ExitCode.Done;
            }

            using var input = parsed.GetValue(file) is { Name: not "-" } named ? new StreamReader(named.FullName) : Console.In;
            while (await input.ReadLineAsync(cancellation) is { } line)
                await output.WriteLineAsync(Line(line).AsMemory(), cancellation);
            return ExitCode.Done;
        });
        return verb;
    }

    /// <summary>The findings of one posting as a JSON array.</summary>
    internal static string Line(string text) => JsonSerializer.Serialize(
        ConditionFinder.Default.Find(text).Select(found => new
        {
            found.Kind,
            found.Start,
            found.Length,
            Text = text.Substring(found.Start, found.Length),
            Value = found.Value.Length > 0 ? found.Value : null,
            found.Stance,
            found.Low,
            found.High,
        }),
        Lines);
}
