namespace Jiuye.Vocabulary;

/// <summary>One entry of the record of a question.</summary>
/// <param name="Question">Which question.</param>
/// <param name="On">The day it happened.</param>
/// <param name="Kind">What happened.</param>
public sealed record QuestionEvent(QuestionId Question, DateOnly On, QuestionEventKind Kind) : LedgerEntry(On, (int)Kind)
{
    /// <summary>What happened.</summary>
    public QuestionEventKind Kind
    {
        get => (QuestionEventKind)KindNumber;
        init => KindNumber = (int)value;
    }

    /// <inheritdoc/>
    public override ServiceSubject Subject => new(SubjectKind.Question, Question.Value);

    /// <inheritdoc/>
    public override Enum EntryKind => Kind;
}
