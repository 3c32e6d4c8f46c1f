using System.CommandLine;
using System.Globalization;
using Jiuye.Analytics;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>What the verbs that make statistical tables have in common: names of areas, the level of the rows, where the tables go.</summary>
internal sealed class TablesCall
{
    private readonly Option<string?> areas = new("--areas") { Description = "The list of areas, CSV: area,name and, where known, certified (yes for a certified full-employment community). Default: codes are shown.", HelpName = "CSV" };
    private readonly Option<string> by = new("--by") { Description = "The rows: district, street or community; default: street.", HelpName = "LEVEL", DefaultValueFactory = static _ => "street" };
    private readonly Option<string?> folder = new("--out") { Description = "The folder for the tables: a CSV file each and tables.json; default: shown on standard output.", HelpName = "FOLDER" };
    private readonly Option<string> language = new("--language") { Description = "zh-CN or en, for the screen; files have both. Default zh-CN.", HelpName = "zh-CN|en", DefaultValueFactory = static _ => "zh-CN" };
    private readonly Option<bool> spreadsheet = new("--spreadsheet") { Description = "CSV that opens in a spreadsheet: with a byte order mark, texts never run as formulas." };

    private readonly Option<string?> withhold = new("--withhold") { Description = "A policy by name or a JSON file: withhold what its rules of confidentiality forbid to show, for tables that leave the office; lists of persons are left out. Default: as counted.", HelpName = "NAME|FILE" };

    private readonly Option<string[]> earlier = WithheldTables.Earlier();

    internal TablesCall()
    {
        by.AcceptOnlyFromAmong("district", "street", "community");
        language.AcceptOnlyFromAmong("zh-CN", "en");
    }

    /// <summary>Finishes a verb.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="own">Its own options.</param>
    /// <param name="make">Makes the tables.</param>
    internal Verb With(Verb verb, IEnumerable<Option> own, Func<ParseResult, AreaFile, AreaLevel, CancellationToken, IReadOnlyList<StatisticalTable>> make)
    {
        foreach (var option in own.Concat([areas, by, folder, language, spreadsheet, withhold, earlier]))
            verb.Options.Add(option);
        verb.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var tables = make(call, AreaFile.Read(call.GetValue(areas), cancellation), LevelOf(call.GetValue(by)!), cancellation);
                var released = call.GetValue(earlier) ?? [];
                if (call.GetValue(withhold) is { } policy)
                    tables = WithheldTables.Of(tables, Policy.Find(policy), released);
                else if (released.Length > 0)
                    throw new UsageException("--earlier: expected --withhold too.");
                if (call.GetValue(folder) is { } path)
                    TableFolder.Write(path, tables, call.GetValue(spreadsheet) ? CsvAudience.Spreadsheets : CsvAudience.Programs);
                else
                    TablePage.Write(call.InvocationConfiguration.Output, tables, Bilingual.IsChinese(call.GetValue(language)!));
                return ExitCode.Done;
            },
            cancellation));
        return verb;
    }

    /// <summary>A CSV file.</summary>
    internal static Option<string> File(string name, string meaning) => new(name) { Description = meaning, Required = true, HelpName = "CSV" };

    /// <summary>A CSV file that may be left out.</summary>
    internal static Option<string?> OptionalFile(string name, string meaning) => new(name) { Description = meaning, HelpName = "CSV" };

    /// <summary>A month that has to be given.</summary>
    internal static Option<string> Month()
    {
        var option = new Option<string>("--month") { Description = "The month, yyyy-MM.", Required = true, HelpName = "yyyy-MM" };
        option.Validators.Add(static result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (!IsMonth(text, out _))
                result.AddError($"'{text}' is no month: expected yyyy-MM, such as 2026-11.");
        });
        return option;
    }

    internal static ReportMonth MonthOf(string text) => IsMonth(text, out var month) ? month : throw new UsageException($"'{text}' is no month: expected yyyy-MM.");

    private static bool IsMonth(string text, out ReportMonth month)
    {
        var found = DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        month = ReportMonth.Of(first);
        return found;
    }

    private static AreaLevel LevelOf(string word) => word switch
    {
        "district" => AreaLevel.District,
        "community" => AreaLevel.Community,
        _ => AreaLevel.Street,
    };
}
