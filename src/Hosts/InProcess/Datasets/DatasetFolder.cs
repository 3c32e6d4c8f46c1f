using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A dataset on disk: a folder with <c>dataset.json</c> and the files beside it.</summary>
/// <remarks>Rows of one kind may be split over several files (<c>postings-2024.jsonl.gz</c>, <c>postings-2025.jsonl</c>); they are read in the ordinal order of their names.</remarks>
public sealed class DatasetFolder
{
    private const string LexiconName = "lexicon.tsv";

    private static readonly (SubjectKind Kind, string Name)[] Subjects =
    [
        (SubjectKind.Person, "ledger"),
        (SubjectKind.Employer, "employers"),
        (SubjectKind.Fair, "fairs"),
        (SubjectKind.Loan, "loans"),
        (SubjectKind.Question, "questions"),
        (SubjectKind.Office, "offices"),
    ];

    private readonly Dictionary<SubjectKind, IReadOnlyList<string>> ledgers;

    private DatasetFolder(string path, DatasetManifest manifest, IReadOnlyList<string> files)
    {
        Folder = path;
        Manifest = manifest;
        Postings = Rows(files, "postings");
        Seekers = Rows(files, "seekers");
        Referrals = Rows(files, "referrals");
        ledgers = Subjects.ToDictionary(static subject => subject.Kind, subject => (IReadOnlyList<string>)Rows(files, subject.Name));
        TrainingWishes = Rows(files, "training-wishes");
        TrainingCourses = Rows(files, "courses");
        Wages = Table(files, "wages");
        LabourForce = Table(files, "labour-force");
        Lexicon = files.FirstOrDefault(static file => Path.GetFileName(file) == LexiconName);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>What the dataset says of itself.</summary>
    public DatasetManifest Manifest { get; }

    /// <summary>Files of postings; at least one.</summary>
    public IReadOnlyList<string> Postings { get; }

    /// <summary>Files of seekers; empty where there are none.</summary>
    public IReadOnlyList<string> Seekers { get; }

    /// <summary>Files of recommendations and what came of them; empty where there are none.</summary>
    public IReadOnlyList<string> Referrals { get; }

    /// <summary>Files of personal ledgers; empty where there are none.</summary>
    public IReadOnlyList<string> Ledger => LedgersOf(SubjectKind.Person);

    /// <summary>Files of the survey of training needs; empty where there are none.</summary>
    public IReadOnlyList<string> TrainingWishes { get; }

    /// <summary>Files of training courses; empty where there are none.</summary>
    public IReadOnlyList<string> TrainingCourses { get; }

    /// <summary>The wage survey; null where there is none.</summary>
    public string? Wages { get; }

    /// <summary>The labour force survey; null where there is none.</summary>
    public string? LabourForce { get; }

    /// <summary>Words of the place and its trades that texts are read with; null where there are none.</summary>
    public string? Lexicon { get; }

    /// <summary>Every file that the dataset consists of, the manifest first.</summary>
    public IEnumerable<string> Files =>
        [Path.Combine(Folder, DatasetManifest.FileName), .. Postings, .. Seekers, .. Referrals, .. Subjects.SelectMany(subject => LedgersOf(subject.Kind)), .. TrainingWishes, .. TrainingCourses, .. new[] { Wages, LabourForce, Lexicon }.OfType<string>()];

    /// <summary>Files of ledgers about one kind of subject: <c>ledger</c>, <c>employers</c>, <c>fairs</c>, <c>loans</c>, <c>questions</c>, <c>offices</c>; empty where there are none.</summary>
    public IReadOnlyList<string> LedgersOf(SubjectKind about) => ledgers.GetValueOrDefault(about) ?? [];

    /// <summary>What files of ledgers about a kind of subject are called, without ending.</summary>
    internal static string LedgerNameOf(SubjectKind about) => Subjects.First(subject => subject.Kind == about).Name;

    /// <summary>True for files that hold neither records nor the manifest: surveys, courses, words of the place.</summary>
    internal static bool IsSupplement(string file) =>
        IsOf(file, "training-wishes", ".jsonl") || IsOf(file, "courses", ".jsonl") || IsOf(file, "wages", ".csv") || IsOf(file, "labour-force", ".csv") || Path.GetFileName(file) == LexiconName;

    /// <summary>Opens a folder; reads its manifest and looks which files there are.</summary>
    /// <exception cref="DatasetException">The folder, its manifest or its postings are missing or at fault, or it holds too many files.</exception>
    public static DatasetFolder Open(string path, DatasetLimits? limits = null)
    {
        var manifest = DatasetManifest.Read(path);
        var most = (limits ?? DatasetLimits.Default).Checked().Files;
        var files = Directory.EnumerateFiles(path).Take(most + 1).Order(StringComparer.Ordinal).ToList();
        if (files.Count > most)
            throw new DatasetException(path, FormattableString.Invariant($"holds more than {most} files, the limit"));
        var dataset = new DatasetFolder(path, manifest, files);
        return dataset.Postings.Count > 0 ? dataset : throw new DatasetException(path, "has no postings; expected postings.jsonl or postings.jsonl.gz (docs/datasets.md)");
    }

    private static List<string> Rows(IReadOnlyList<string> files, string kind) =>
        [.. files.Where(file => IsOf(file, kind, ".jsonl"))];

    private static string? Table(IReadOnlyList<string> files, string kind) => files.FirstOrDefault(file => IsOf(file, kind, ".csv"));

    private static bool IsOf(string file, string kind, string ending)
    {
        var name = Path.GetFileName(file);
        var bare = name.EndsWith(".gz", StringComparison.Ordinal) ? name[..^3] : name;
        return bare == kind + ending || (bare.StartsWith(kind + "-", StringComparison.Ordinal) && bare.EndsWith(ending, StringComparison.Ordinal));
    }
}
