using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The ledgers of one kind of subject from files of their entries: all at once, or one ledger at a time where the files are sorted.</summary>
/// <remarks>A subject's entries may be spread over several files; they count in the order of the files. Both ways give the same ledgers in the same order, by id.</remarks>
public static class LedgerFiles
{
    /// <summary>Reads files in any order; every ledger is held in memory.</summary>
    /// <param name="about">Whose ledgers the files hold.</param>
    /// <param name="paths">The files.</param>
    /// <param name="options">How rows are read; null for the defaults.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <exception cref="DatasetException">A file cannot be used; the message says why.</exception>
    public static IReadOnlyList<ServiceLedger> ReadAll(SubjectKind about, IReadOnlyList<string> paths, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return about switch
        {
            SubjectKind.Person => Ledger.All(Entries<CaseEvent>()),
            SubjectKind.Employer => EmployerLedger.All(Entries<EmployerEvent>()),
            SubjectKind.Fair => FairLedger.All(Entries<FairEvent>()),
            SubjectKind.Loan => ServiceLedger.All(Entries<LoanEvent>()),
            SubjectKind.Question => ServiceLedger.All(Entries<QuestionEvent>()),
            SubjectKind.Office => ServiceLedger.All(Entries<OfficeEvent>()),
            _ => throw new ArgumentOutOfRangeException(nameof(about), about, "No kind of subject."),
        };

        IEnumerable<TEntry> Entries<TEntry>() => paths.SelectMany(path => LedgerFile.Rows(about, options).Read(path, cancellation)).Cast<TEntry>();
    }

    /// <summary>Reads sorted files while they are enumerated and holds no more than one ledger: each file's rows stand by id, rising by UTF-16 code units.</summary>
    /// <param name="about">Whose ledgers the files hold.</param>
    /// <param name="paths">The files.</param>
    /// <param name="options">How rows are read; null for the defaults.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <exception cref="DatasetException">While enumerating: a file cannot be used or is not sorted; the message names file, line, the two ids and what was expected.</exception>
    public static IEnumerable<ServiceLedger> ReadSorted(SubjectKind about, IReadOnlyList<string> paths, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Merged([.. paths.Select(path => Sorted(about, path, options, cancellation))]);
    }

    private static IEnumerable<LedgerEntry> Sorted(SubjectKind about, string path, ReadOptions? options, CancellationToken cancellation)
    {
        var rows = LedgerFile.Rows(about, options);
        var order = new SubjectOrder();
        foreach (var entry in rows.Read(path, cancellation))
        {
            yield return order.Takes(entry.Subject, rows.Line)
                ? entry
                : throw new DatasetException(path, $"{order.FirstBreak}. Sort the file, or read it whole.");
        }
    }

    private static IEnumerable<ServiceLedger> Merged(IReadOnlyList<IEnumerable<LedgerEntry>> files)
    {
        var heads = new List<IEnumerator<LedgerEntry>>();
        try
        {
            foreach (var file in files)
            {
                var head = file.GetEnumerator();
                if (head.MoveNext())
                    heads.Add(head);
                else
                    head.Dispose();
            }

            while (heads.Count > 0)
                yield return Next(heads);
        }
        finally
        {
            foreach (var head in heads)
                head.Dispose();
        }
    }

    // The least subject at hand, with its rows of every file.
    private static ServiceLedger Next(List<IEnumerator<LedgerEntry>> heads)
    {
        var subject = heads.Min(static head => head.Current.Subject);
        var entries = new List<LedgerEntry>();
        for (var at = 0; at < heads.Count;)
        {
            var isLeft = true;
            while (isLeft && heads[at].Current.Subject == subject)
            {
                entries.Add(heads[at].Current);
                isLeft = heads[at].MoveNext();
            }

            if (isLeft)
            {
                at++;
                continue;
            }

            heads[at].Dispose();
            heads.RemoveAt(at);
        }

        return LedgerOf(subject, entries);
    }

    internal static ServiceLedger LedgerOf(ServiceSubject subject, List<LedgerEntry> entries) => subject.Kind switch
    {
        SubjectKind.Person => Ledger.Of(new(subject.Id), entries.Cast<CaseEvent>()),
        SubjectKind.Employer => EmployerLedger.Of(new(subject.Id), entries.Cast<EmployerEvent>()),
        SubjectKind.Fair => FairLedger.Of(new(subject.Id), entries.Cast<FairEvent>()),
        SubjectKind.Loan => new ServiceLedger<LoanEvent>(subject, entries.Cast<LoanEvent>()),
        SubjectKind.Question => new ServiceLedger<QuestionEvent>(subject, entries.Cast<QuestionEvent>()),
        SubjectKind.Office => new ServiceLedger<OfficeEvent>(subject, entries.Cast<OfficeEvent>()),
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject.Kind, "No kind of subject."),
    };
}
