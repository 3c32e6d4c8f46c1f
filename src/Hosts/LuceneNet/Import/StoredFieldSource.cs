namespace Jiuye;

/// <summary>A field of a Lucene index from which a field of a posting is read.</summary>
/// <param name="Name">The field's name in the index.</param>
/// <param name="Form">How it holds its value; default as written.</param>
/// <param name="Separator">What parts several values in one text; null where several values are several fields of the name.</param>
public sealed record StoredFieldSource(string Name, StoredForm Form = StoredForm.AsWritten, string? Separator = null);
