namespace Jiuye.Casework;

/// <summary>A number.</summary>
/// <param name="Number">As written.</param>
public sealed record FormNumber(decimal Number) : FormValue
{
    /// <inheritdoc/>
    public override bool IsEmpty => false;
}
