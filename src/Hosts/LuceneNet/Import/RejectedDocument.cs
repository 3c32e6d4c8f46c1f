namespace Jiuye;

/// <summary>One thing wrong with one document of a Lucene index.</summary>
/// <param name="Index">What the index was called.</param>
/// <param name="Document">The document's number in the index, from 0.</param>
/// <param name="StoredField">The field in the index; empty where the document as a whole is at fault.</param>
/// <param name="Field">The field of a posting that it is read as.</param>
/// <param name="Value">The value as found, cut to 80 characters; telephone and ID numbers and mail addresses are masked.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Expected">What was expected.</param>
public sealed record RejectedDocument(string Index, int Document, string StoredField, string Field, string Value, string Reason, string Expected)
{
    /// <summary>One line for a person.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Index}: document {Document}: {(StoredField.Length == 0 ? "document" : StoredField)}{(Field == StoredField ? "" : $" (read as {Field})")} '{Value}': {Reason}; expected {Expected}");
}
