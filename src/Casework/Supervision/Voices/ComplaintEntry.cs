using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One entry of the record of complaints; entries are only ever added.</summary>
/// <param name="Id">The complaint's id, which names nobody.</param>
/// <param name="On">The day.</param>
/// <param name="Step">What happened.</param>
/// <param name="Office">Of the reception: the office complained of; of passing on: the office it went to; null elsewhere.</param>
/// <param name="Note">A reason code or note without personal data; empty where there is none.</param>
public sealed record ComplaintEntry(string Id, DateOnly On, ComplaintStep Step, DistrictCode? Office = null, string Note = "");
