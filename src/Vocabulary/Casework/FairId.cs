namespace Jiuye.Vocabulary;

/// <summary>A job fair's identity, unique in a dataset.</summary>
/// <remarks>1 to 128 characters, no control characters.</remarks>
public readonly record struct FairId
{
    /// <summary>Creates an identity.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, longer than 128 characters, or has control characters.</exception>
    public FairId(string value) => Value = Identity.Checked(value);

    /// <summary>The text of the identity.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
