using System.Collections.Immutable;

namespace Jiuye.Casework;

/// <summary>A list of values.</summary>
/// <param name="Items">The values, in the order of the form.</param>
public sealed record FormItems(ImmutableArray<FormValue> Items) : FormValue
{
    /// <inheritdoc/>
    public override bool IsEmpty => Items.All(static item => item.IsEmpty);
}
