namespace Jiuye;

/// <summary>The night's run could not be made; the message says why and what to do, and earlier results stand untouched.</summary>
public sealed class NightlyException : IOException
{
    /// <summary>Creates the exception.</summary>
    public NightlyException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception around what it rests on.</summary>
    public NightlyException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
