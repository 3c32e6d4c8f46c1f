using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A row of a posting or a seeker, as far as a count needs it.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Record">What is counted.</param>
/// <param name="Industry">The employer's industry; null where not known, and for seekers.</param>
/// <param name="Block">Of a posting: a number that postings of one employer, district and core of the title share, and hardly any others; null without an employer.</param>
internal sealed record CountedRow(string Id, CountedRecord Record, IndustryCode? Industry = null, ulong? Block = null);
