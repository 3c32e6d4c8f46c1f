using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.EmployerEventKind;

namespace Jiuye.Casework;

/// <summary>What the earlier entries of an employer's ledger say.</summary>
internal sealed class SeenEmployerEntries : Seen<EmployerEvent>
{
    private readonly HashSet<PostingId> recommended = [];
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    internal bool IsKey { get; private set; }

    internal bool IsClosed { get; private set; }

    internal bool WasRecommendedFor(PostingId posting) => recommended.Contains(posting);

    internal bool WasAsked(string question) => asked.Contains(question);

    private protected override void Note(EmployerEvent entry)
    {
        if (entry is { Kind: CandidatesRecommended, Posting: { } posting })
            recommended.Add(posting);
        if (entry.Kind is QuestionAsked or QuestionPassedUp)
            asked.Add(entry.Note);
        IsKey = entry.Kind switch { NamedKey => true, NoLongerKey or Closed => false, _ => IsKey };
        IsClosed = entry.Kind switch { Closed => true, Registered => false, _ => IsClosed };
    }
}
