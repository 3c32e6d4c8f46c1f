using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A record that may be drawn for checking.</summary>
/// <param name="Record">What it is.</param>
/// <param name="Id">Its id: of the person, the posting, the employer.</param>
/// <param name="Office">The office that keeps it; null where not recorded: such records form a stratum of their own, for nobody is to escape for want of an office.</param>
public sealed record CheckItem(CheckedRecord Record, string Id, DistrictCode? Office);
