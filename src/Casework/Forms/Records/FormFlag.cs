namespace Jiuye.Casework;

/// <summary>Yes or no.</summary>
/// <param name="Value">True for yes.</param>
public sealed record FormFlag(bool Value) : FormValue
{
    /// <inheritdoc/>
    public override bool IsEmpty => false;
}
