using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using CsvHelper;
using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary><c>jiuye code-occupations</c>: occupation codes for job titles in a CSV file.</summary>
internal static class CodeOccupationsVerb
{
    private const int Best = 5;
    private const string TitleColumn = "job_name";
    private const string LabelColumn = "expected_code";
    private const string TextColumn = "description";

    internal static Command Create()
    {
        var file = new Argument<FileInfo?>("FILE")
        {
            Description = $"CSV with a header and a column {TitleColumn}; a column {TextColumn} helps where there is one. Default: standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var evaluate = new Option<FileInfo?>("--evaluate")
        {
            Description = $"Codes a CSV of labelled titles ({TitleColumn}, {LabelColumn}) and prints how often the codes agree, whether confidences keep their word, and the time a title takes. A model that was trained on these titles knows them: see docs/occupations.md for titles it has not seen.",
            HelpName = "LABELLED",
        };
        var verb = new Verb("code-occupations", "Finds the occupation of the 2022 classification that job titles mean: the same rows out with code1,score1 … code5,score5, best first.")
        {
            Examples =
            [
                new("jiuye code-occupations titles.csv > coded.csv", "codes the titles of a file"),
                new("jiuye code-occupations --evaluate labelled.csv", "measures against labels"),
                new("printf 'job_name\\n网约车司机\\n' | jiuye code-occupations", "codes one title"),
            ],
        };
        verb.Arguments.Add(file);
        verb.Options.Add(evaluate);
        verb.SetAction((parsed, cancellation) =>
        {
            if (parsed.GetValue(evaluate) is { } labelled)
                return Task.FromResult(Evaluate(labelled, parsed.InvocationConfiguration.Output, cancellation));
            using var input = parsed.GetValue(file) is { } named ? new StreamReader(named.FullName) : Console.In;
            return Task.FromResult(Run(input, parsed.InvocationConfiguration.Output, cancellation));
        });
        return verb;
    }

    private static int Run(TextReader input, TextWriter output, CancellationToken cancellation)
    {
        using var reader = CsvReader.Create(input, new CsvReaderOptions(), leaveOpen: true);
        reader.ReadHeader();
        var titleColumn = Column(reader, TitleColumn);
        var textColumn = reader.TryGetFieldIndex(TextColumn, out var found) ? found : (int?)null;

        WriteRow(output, [.. reader.Headers, .. Enumerable.Range(1, Best).SelectMany(static rank => new[] { $"code{rank}", $"score{rank}" })]);
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            string[] row = [.. Enumerable.Range(0, reader.Headers.Count).Select(column => column < reader.FieldCount ? reader.GetString(column) : "")];
            WriteRow(output, [.. row, .. Codes(row[titleColumn], textColumn is { } column ? row[column] : null)]);
        }

        return ExitCode.Done;
    }

    private static int Evaluate(FileInfo labelled, TextWriter output, CancellationToken cancellation)
    {
        var titles = Labelled(labelled);
        var coder = OccupationCoder.Default;
        var (every, occupations) = (new CodingScores(), new CodingScores());
        foreach (var (title, label) in titles)
        {
            cancellation.ThrowIfCancellationRequested();
            var (best, guess) = (coder.Rank(title, count: Best), coder.Code(title));
            every.Add(label, best, guess);
            if (label.Level == OccupationLevel.Occupation)
                occupations.Add(label, best, guess);
        }

        var watch = Stopwatch.StartNew();
        foreach (var (title, _) in titles)
            coder.Rank(title, count: Best);
        var milliseconds = titles.Count == 0 ? 0 : watch.Elapsed.TotalMilliseconds / titles.Count;
        output.Write(string.Create(CultureInfo.InvariantCulture, $"# labels of occupations\n{occupations}\n\n# all labels\n{every}\n\n{milliseconds:0.000} ms a title\n"));
        return ExitCode.Done;
    }

    private static List<(string Title, OccupationCode Label)> Labelled(FileInfo file)
    {
        using var input = new StreamReader(file.FullName);
        using var reader = CsvReader.Create(input, new CsvReaderOptions(), leaveOpen: true);
        reader.ReadHeader();
        var (title, label) = (Column(reader, TitleColumn), Column(reader, LabelColumn));
        var titles = new List<(string, OccupationCode)>();
        while (reader.Read())
        {
            if (reader.GetString(label) is not { Length: > 0 } code)
                continue;
            titles.Add((reader.GetString(title), OccupationCode.TryParse(code, out var parsed)
                ? parsed
                : throw new UsageException($"{file.Name}: '{code}' of '{reader.GetString(title)}' is no occupation code: expected 4, 4-02, 4-02-06 or 4-02-06-01.")));
        }

        return titles;
    }

    private static int Column(CsvReader reader, string name) => reader.TryGetFieldIndex(name, out var found)
        ? found
        : throw new UsageException($"The input has no column '{name}': expected a CSV header that names it.");

    private static IEnumerable<string> Codes(string title, string? text)
    {
        var candidates = OccupationCoder.Default.Rank(title, text, Best);
        for (var rank = 0; rank < Best; rank++)
        {
            yield return rank < candidates.Count ? Written(candidates[rank].Code) : "";
            yield return rank < candidates.Count ? string.Create(CultureInfo.InvariantCulture, $"{candidates[rank].Score:0.0000}") : "";
        }
    }

    /// <summary>With the zeros of a group (4-02-00-00), as files of labels write it, so that columns compare as text.</summary>
    private static string Written(OccupationCode code) => code.ToString() + "-00-00-00"[..(9 - (3 * ((int)code.Level - 1)))];

    private static void WriteRow(TextWriter output, string[] fields)
    {
        for (var index = 0; index < fields.Length; index++)
        {
            if (index > 0)
                output.Write(',');
            output.Write(fields[index].AsSpan().IndexOfAny(",\"\r\n") < 0 ? fields[index] : $"\"{fields[index].Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }

        output.Write('\n');
    }
}
