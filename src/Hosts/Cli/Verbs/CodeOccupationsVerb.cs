using System.CommandLine;
using System.Globalization;
using CsvHelper;
using Jiuye.Matching.Occupations;

namespace Jiuye.Cli;

/// <summary><c>jiuye code-occupations</c>: occupation codes for job titles in a CSV file.</summary>
internal static class CodeOccupationsVerb
{
    private const int Best = 5;
    private const string TitleColumn = "job_name";
    private const string TextColumn = "description";

    internal static Command Create()
    {
        var file = new Argument<FileInfo?>("FILE")
        {
            Description = $"CSV with a header and a column {TitleColumn}; a column {TextColumn} helps where there is one. Default: standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var verb = new Verb("code-occupations", "Finds the occupation of the 2022 classification that job titles mean: the same rows out with code1,score1 … code5,score5, best first.")
        {
            Examples =
            [
                new("jiuye code-occupations titles.csv > coded.csv", "codes the titles of a file"),
                new("printf 'job_name\\n网约车司机\\n' | jiuye code-occupations", "codes one title"),
            ],
        };
        verb.Arguments.Add(file);
        verb.SetAction((parsed, cancellation) =>
        {
            using var input = parsed.GetValue(file) is { } named ? new StreamReader(named.FullName) : Console.In;
            return Task.FromResult(Run(input, parsed.InvocationConfiguration.Output, cancellation));
        });
        return verb;
    }

    private static int Run(TextReader input, TextWriter output, CancellationToken cancellation)
    {
        using var reader = CsvReader.Create(input, new CsvReaderOptions(), leaveOpen: true);
        reader.ReadHeader();
        if (!reader.TryGetFieldIndex(TitleColumn, out var titleColumn))
            throw new UsageException($"The input has no column '{TitleColumn}': expected a CSV header that names it.");
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

    private static IEnumerable<string> Codes(string title, string? text)
    {
        var candidates = OccupationCoder.Default.Rank(title, text, Best);
        for (var rank = 0; rank < Best; rank++)
        {
            yield return rank < candidates.Count ? candidates[rank].Code.ToString() : "";
            yield return rank < candidates.Count ? string.Create(CultureInfo.InvariantCulture, $"{candidates[rank].Score:0.0000}") : "";
        }
    }

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
