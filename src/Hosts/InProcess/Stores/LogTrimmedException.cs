namespace Jiuye;

/// <summary>The change log no longer reaches back as far as was asked: begin with the records as they are now.</summary>
public sealed class LogTrimmedException : StoreException
{
    /// <summary>Creates the exception without a message.</summary>
    public LogTrimmedException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public LogTrimmedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public LogTrimmedException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
