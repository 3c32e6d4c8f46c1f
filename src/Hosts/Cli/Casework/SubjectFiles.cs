using System.CommandLine;
using Jiuye.Casework;

namespace Jiuye.Cli;

/// <summary>The options that name ledger files, one for each kind of subject, and how they are read.</summary>
internal sealed class SubjectFiles
{
    private readonly Option<string?> persons = File("--ledger", "Personal ledgers, JSONL (seeker, on, kind, posting, note, office, officer …), .gz or plain.");
    private readonly Option<string?> employers = File("--employers", "Employers' ledgers, JSONL (employer, on, kind …).");
    private readonly Option<string?> fairs = File("--fairs", "Job fairs' files, JSONL (fair, on, kind, until, employer, count …).");
    private readonly Option<string?> loans = File("--loans", "Loans' files, JSONL (loan, on, kind, note …).");
    private readonly Option<string?> questions = File("--questions", "Questions that came in online, JSONL (question, on, kind, note …).");
    private readonly Option<string?> offices = File("--offices", "Offices' own ledgers, JSONL (area, on, kind, note …).");

    internal IReadOnlyList<Option> Options => [persons, employers, fairs, loans, questions, offices];

    /// <summary>Reads every file named.</summary>
    /// <exception cref="UsageException">None is named.</exception>
    internal IReadOnlyList<ServiceLedger> Read(ParseResult call, ReadOptions options, CancellationToken cancellation)
    {
        ServiceLedger[] ledgers =
        [
            .. From(persons, path => Ledger.All(LedgerFile.Read(path, options, cancellation))),
            .. From(employers, path => EmployerLedger.All(LedgerFile.ReadEmployers(path, options, cancellation))),
            .. From(fairs, path => FairLedger.All(LedgerFile.ReadFairs(path, options, cancellation))),
            .. From(loans, path => ServiceLedger.All(LedgerFile.ReadLoans(path, options, cancellation))),
            .. From(questions, path => ServiceLedger.All(LedgerFile.ReadQuestions(path, options, cancellation))),
            .. From(offices, path => ServiceLedger.All(LedgerFile.ReadOffices(path, options, cancellation))),
        ];
        return Options.Cast<Option<string?>>().All(option => call.GetValue(option) is null)
            ? throw new UsageException("Name a file: --ledger, --employers, --fairs, --loans, --questions or --offices.")
            : ledgers;

        IEnumerable<ServiceLedger> From(Option<string?> option, Func<string, IEnumerable<ServiceLedger>> read) => call.GetValue(option) is { } path ? read(path) : [];
    }

    private static Option<string?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };
}
