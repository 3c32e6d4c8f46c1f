namespace Jiuye;

/// <summary>A request's name was used before, for other rows.</summary>
public sealed class RequestConflictException : StoreException
{
    /// <summary>Creates the exception without a message.</summary>
    public RequestConflictException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public RequestConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public RequestConflictException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
