namespace Jiuye;

/// <summary>The disk that a store lies on is full: nothing of the request was written, and what is read is answered as before. Free space and send it again.</summary>
public sealed class StoreFullException : StoreException
{
    /// <summary>Creates the exception without a message.</summary>
    public StoreFullException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public StoreFullException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public StoreFullException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
