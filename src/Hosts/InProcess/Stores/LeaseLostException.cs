namespace Jiuye;

/// <summary>A write or renewal under a lease that somebody else has, or that has run out.</summary>
public sealed class LeaseLostException : StoreException
{
    /// <summary>Creates the exception without a message.</summary>
    public LeaseLostException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public LeaseLostException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public LeaseLostException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
