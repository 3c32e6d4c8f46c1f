namespace Jiuye;

/// <summary>One thing wrong with one row.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Field">The field, with a dot between a field and its part; empty where the row as a whole is at fault.</param>
/// <param name="Value">The value as found, cut to 80 characters; telephone and ID numbers and mail addresses are masked, free texts about people left out.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Expected">What was expected.</param>
public sealed record RejectedRow(string File, long Line, string Field, string Value, string Reason, string Expected)
{
    /// <summary>One line for a person.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}: {(Field.Length == 0 ? "row" : Field)} '{Value}': {Reason}; expected {Expected}");
}
