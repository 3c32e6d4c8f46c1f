namespace Jiuye;

/// <summary>What a line comes to.</summary>
/// <param name="Record">The record; null where there is none.</param>
/// <param name="Identity">The key of the record's identity; null where it has none.</param>
/// <param name="Long">What the long way found; null for a plain row.</param>
internal readonly record struct ParsedLine<T>(T? Record, UInt128? Identity, LongWay? Long)
    where T : class;
