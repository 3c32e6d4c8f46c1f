namespace Jiuye;

/// <summary>A write that depends on a state which the record is not in; nothing was written.</summary>
public sealed class RecordChangedException : StoreException
{
    /// <summary>Creates the exception without a message.</summary>
    public RecordChangedException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public RecordChangedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public RecordChangedException(string message, Exception cause)
        : base(message, cause)
    {
    }

    internal RecordChangedException(long expected, long sequence)
        : base(FormattableString.Invariant($"The record stands at row {sequence}, the write expects {expected} (0: not there): nothing was written. Read it and decide anew.")) =>
        Sequence = sequence;

    /// <summary>The sequence of the record as it is; 0 where it is not there.</summary>
    public long Sequence { get; }
}
