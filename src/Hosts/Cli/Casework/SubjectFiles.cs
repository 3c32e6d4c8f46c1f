using System.CommandLine;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>The options that name ledger files, one for each kind of subject, and how they are read.</summary>
internal sealed class SubjectFiles
{
    private readonly (SubjectKind About, Option<string?> File)[] files =
    [
        (SubjectKind.Person, File("--ledger", "Personal ledgers, JSONL (seeker, on, kind, posting, note, office, officer …), .gz or plain.")),
        (SubjectKind.Employer, File("--employers", "Employers' ledgers, JSONL (employer, on, kind …).")),
        (SubjectKind.Fair, File("--fairs", "Job fairs' files, JSONL (fair, on, kind, until, employer, count …).")),
        (SubjectKind.Loan, File("--loans", "Loans' files, JSONL (loan, on, kind, note …).")),
        (SubjectKind.Question, File("--questions", "Questions that came in online, JSONL (question, on, kind, note …).")),
        (SubjectKind.Office, File("--offices", "Offices' own ledgers, JSONL (area, on, kind, note …).")),
    ];

    private readonly Option<bool> sorted = new("--sorted")
    {
        Description = "The files are sorted by id (LC_ALL=C): go through them one ledger at a time, in memory that does not grow with them. A file that is not is refused with the line.",
    };

    internal IReadOnlyList<Option> Options => [.. files.Select(static one => one.File), sorted];

    /// <summary>Reads every file named, those that are sorted while the result is enumerated.</summary>
    /// <exception cref="UsageException">None is named.</exception>
    internal IEnumerable<ServiceLedger> Read(ParseResult call, ReadOptions options, CancellationToken cancellation)
    {
        var named = files.Where(one => call.GetValue(one.File) is not null).ToList();
        if (named.Count == 0)
            throw new UsageException("Name a file: --ledger, --employers, --fairs, --loans, --questions or --offices.");
        return named.SelectMany(one => call.GetValue(sorted)
            ? LedgerFiles.ReadSorted(one.About, [call.GetValue(one.File)!], options, cancellation)
            : LedgerFiles.ReadAll(one.About, [call.GetValue(one.File)!], options, cancellation));
    }

    private static Option<string?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };
}
