namespace Jiuye.Vocabulary;

/// <summary>One name under which a place is known.</summary>
/// <param name="Code">The place.</param>
/// <param name="IsShort">True where the name lacks its 市, 区, 县 …</param>
/// <param name="Within">The place in which alone the name is used (高新区, former districts); null where it is used everywhere.</param>
internal readonly record struct PlaceEntry(DistrictCode Code, bool IsShort, DistrictCode? Within);
