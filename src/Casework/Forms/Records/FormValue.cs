namespace Jiuye.Casework;

/// <summary>What stands in a field of a filled form, as it was written; <see cref="FormCheck"/> says whether it is what the field asks for.</summary>
public abstract record FormValue
{
    private protected FormValue()
    {
    }

    /// <summary>True where nothing is written: an empty text, an empty list, a group without a filled field.</summary>
    public abstract bool IsEmpty { get; }
}
