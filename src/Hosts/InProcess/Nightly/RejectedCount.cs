namespace Jiuye;

/// <summary>How many rows of a file had the same kind of fault.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Field">The field; empty where the row as a whole is at fault.</param>
/// <param name="ReasonZh">What is wrong, in Chinese.</param>
/// <param name="ReasonEn">What is wrong, in English.</param>
/// <param name="Rows">How many.</param>
internal sealed record RejectedCount(string File, string Field, string ReasonZh, string ReasonEn, long Rows);
