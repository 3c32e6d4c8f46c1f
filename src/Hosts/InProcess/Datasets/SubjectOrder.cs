using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Watches whether the rows of a ledger file stand by subject: ids rising by UTF-16 code units, the rows of one subject together.</summary>
internal sealed class SubjectOrder
{
    private ServiceSubject? last;

    /// <summary>Where the order broke first, as a message about the file; null where it has held so far.</summary>
    internal string? FirstBreak { get; private set; }

    /// <summary>Takes the next row; false where it does not belong behind the one before.</summary>
    internal bool Takes(ServiceSubject subject, long line)
    {
        var isInOrder = last is not { } before || before <= subject;
        if (!isInOrder)
            FirstBreak ??= Message(last!.Value, subject, line);
        last = subject;
        return isInOrder;
    }

    // A subject whose rows stand in two places shows as the same break: whoever came between has the greater id.
    private static string Message(ServiceSubject before, ServiceSubject subject, long line) => FormattableString.Invariant(
        $"line {line}: {SubjectNames.Of(subject.Kind)} '{ShownValue.Of(subject.Id)}' stands behind '{ShownValue.Of(before.Id)}'; expected the rows sorted by {SubjectNames.Of(subject.Kind)}, ordinally, those of one {SubjectNames.Of(subject.Kind)} together");
}
