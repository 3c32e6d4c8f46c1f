using System.Text.Json;
using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What the import counted, kept beside the imported records so that a resumed night can still tell it.</summary>
internal sealed record ImportRecord
{
    internal const string File = "imported/import.json";

    private const int ExamplesShown = 20;

    private static readonly JsonSerializerOptions Readable = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n" };

    /// <summary>What was read of each file, in the order read.</summary>
    public required IReadOnlyList<ImportedFile> Files { get; init; }

    /// <summary>Why rows were left out, the most frequent first.</summary>
    public required IReadOnlyList<RejectedCount> Rejections { get; init; }

    /// <summary>The first rejected rows of all files.</summary>
    public required IReadOnlyList<RejectedRow> Examples { get; init; }

    /// <summary>Fields that rows were kept without, by file and field.</summary>
    public required IReadOnlyList<RejectedCount> Unread { get; init; }

    /// <summary>Postings that stand for at least one other.</summary>
    public required int PostingsKeptForOthers { get; init; }

    /// <summary>Pairs of registrations that may be one person's.</summary>
    public required int LikelySamePairs { get; init; }

    /// <summary>Seekers in these pairs.</summary>
    public required int LikelySameSeekers { get; init; }

    /// <summary>Files of ledgers that are not sorted by subject, with the first place.</summary>
    public required IReadOnlyList<UnsortedLedgers> Unsorted { get; init; }

    internal long Rejected => Files.Sum(static file => file.Rejected);

    internal long Duplicates => Files.Sum(static file => file.Duplicates);

    internal static ImportRecord Read(Night night) =>
        JsonSerializer.Deserialize<ImportRecord>(System.IO.File.ReadAllBytes(night.PathOf(File)), Readable)
        ?? throw new NightlyException($"'{night.PathOf(File)}' is empty; run without --resume.");

    internal void Write(Night night) => night.Write(File, stream => JsonSerializer.Serialize(stream, this, Readable));

    internal static IReadOnlyList<RejectedRow> FirstOf(IEnumerable<RejectedRow> rows) => [.. rows.Take(ExamplesShown)];

    internal IReadOnlyList<ReportedInput> Inputs(NightInputs inputs) =>
        [.. Files.Select(file => new ReportedInput(file.File, KindOf(file.File), file.Rows, file.Rejected, file.Duplicates, inputs.Files.Single(input => input.Name == file.File).Sha256))];

    internal ReportedQuality Quality() => new()
    {
        Rejections = [.. Rejections.Select(static one => new ReportedRejection(one.File, Field(one.Field), new(one.ReasonZh, one.ReasonEn), one.Rows))],
        Examples = [.. Examples.Select(static row => new ReportedRejectedRow(row.File, row.Line, Field(row.Field), RejectionWords.Of(row.Reason)))],
        Warnings = [.. DuplicateWarnings(), .. OrderWarnings(), .. Unread.Select(static one => new Bilingual(
            FormattableString.Invariant($"{one.File}：{one.Rows}行的“{one.Field}”未能识读，按未填处理。"),
            FormattableString.Invariant($"{one.File}: '{one.Field}' of {one.Rows} rows could not be read and counts as not stated.")))],
    };

    /// <summary>True where every file about a kind of subject is sorted, so that its ledgers can be gone through one at a time.</summary>
    internal bool IsSorted(SubjectKind about) => Unsorted.All(one => one.About != SubjectNames.Of(about));

    private IEnumerable<Bilingual> OrderWarnings() => Unsorted.Select(static one => new Bilingual(
        $"{one.File}未按编号排序，已整份读入内存，结果不受影响；排好序可少占内存。首处：{one.Where}",
        $"{one.File} is not sorted by id: it was read into memory whole, which changes no result; sorted, it needs less memory. First place: {one.Where}"));

    private IEnumerable<Bilingual> DuplicateWarnings()
    {
        if (Duplicates > 0)
        {
            yield return new(
                FormattableString.Invariant($"{Duplicates}条岗位与另一条重复，已并入{PostingsKeptForOthers}条保留的岗位；每条保留的岗位代表哪些岗位、理由是什么，见{ImportStep.DuplicatesFile}。"),
                FormattableString.Invariant($"{Duplicates} postings repeat another and were collapsed into {PostingsKeptForOthers}; {ImportStep.DuplicatesFile} says which stands for which, and why."));
        }

        if (LikelySamePairs > 0)
        {
            yield return new(
                FormattableString.Invariant($"{LikelySameSeekers}名求职者的登记（{LikelySamePairs}对）疑似同一人重复登记，未作任何合并，请人工核实，见{ImportStep.DuplicateSeekersFile}。"),
                FormattableString.Invariant($"{LikelySameSeekers} seekers ({LikelySamePairs} pairs) may be persons registered twice; nothing was merged. Please check them: {ImportStep.DuplicateSeekersFile}."));
        }
    }

    private static string? Field(string field) => field.Length == 0 ? null : field;

    private static Bilingual KindOf(string file) => file.Split('.', '-')[0] switch
    {
        "postings" => new("招聘岗位", "postings"),
        "seekers" => new("求职者", "seekers"),
        "referrals" => new("推荐记录", "referrals"),
        "ledger" => new("个人服务台账", "personal ledgers"),
        "employers" => new("用人单位服务台账", "employers' ledgers"),
        "fairs" => new("招聘洽谈会档案", "job fairs' files"),
        "loans" => new("担保贷款档案", "loans' files"),
        "questions" => new("线上咨询", "questions online"),
        "offices" => new("机构工作台账", "offices' own ledgers"),
        "training" => new("培训需求调查", "survey of training needs"),
        "courses" => new("培训课程", "training courses"),
        "wages" => new("薪酬调查", "pay survey"),
        _ => new("其他", "other"),
    };
}
