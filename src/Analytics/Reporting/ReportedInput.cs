using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>One file that the run read.</summary>
/// <param name="File">The file's name inside the dataset, such as <c>postings.jsonl.gz</c>.</param>
/// <param name="Kind">What its rows are, such as 招聘岗位 / postings.</param>
/// <param name="RowsRead">Rows read, good and bad; at least 0.</param>
/// <param name="Rejected">Rows that could not be used; at least 0.</param>
/// <param name="DuplicatesCollapsed">Rows that repeat another and were collapsed into it; at least 0.</param>
/// <param name="Sha256">The SHA-256 of the file's bytes, in hexadecimal.</param>
public sealed record ReportedInput(string File, Bilingual Kind, long RowsRead, long Rejected, long DuplicatesCollapsed, string Sha256)
{
    /// <summary>Rows that the run worked with.</summary>
    public long Used => RowsRead - Rejected - DuplicatesCollapsed;
}
