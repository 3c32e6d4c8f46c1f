using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One line of a timeline.</summary>
/// <param name="On">The day it happened.</param>
/// <param name="Text">What happened, in the reader's words.</param>
/// <param name="Entry">The entry behind it.</param>
public sealed record TimelineLine(DateOnly On, Bilingual Text, LedgerEntry Entry);
