using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>Identities of simulated records: a letter and the record's number from 1, nine digits.</summary>
internal static class RecordId
{
    internal static PostingId Posting(long index) => new(string.Create(CultureInfo.InvariantCulture, $"P{index + 1:D9}"));

    internal static SeekerId Seeker(long index) => new(string.Create(CultureInfo.InvariantCulture, $"S{index + 1:D9}"));
}
