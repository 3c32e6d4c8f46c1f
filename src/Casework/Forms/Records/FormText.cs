namespace Jiuye.Casework;

/// <summary>A text.</summary>
/// <param name="Text">As written.</param>
public sealed record FormText(string Text) : FormValue
{
    /// <inheritdoc/>
    public override bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}
