namespace Jiuye;

/// <summary>The store was lost while a commit was on its way, and could not be asked again: it is not known whether the request was written.</summary>
/// <remarks>A write that carries a <see cref="WriteCondition.RequestKey"/> is simply sent again: it is written once.</remarks>
public sealed class WriteInDoubtException : StoreException
{
    /// <summary>Creates the exception without a message.</summary>
    public WriteInDoubtException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public WriteInDoubtException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public WriteInDoubtException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
