namespace Jiuye;

/// <summary>A field that rows of a kind may have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What its value has to be for the row to be plain.</param>
/// <param name="MayBeNull">True where null says the same as a field that is absent.</param>
internal readonly record struct PlainField(string Name, PlainKind Kind, bool MayBeNull = true);
