namespace Jiuye;

/// <summary>A store refuses or cannot do what it was asked; the message says what and what to do.</summary>
public class StoreException : IOException
{
    /// <summary>Creates the exception without a message.</summary>
    public StoreException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what caused it.</summary>
    public StoreException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
