namespace Jiuye.Matching.Storage;

/// <summary>What a section's values are; the numbers stand in files and never change their meaning.</summary>
internal enum SectionType : byte
{
    /// <summary>Any value of a fixed size and layout without padding.</summary>
    Structure = 0,
    SByte = 1,
    Byte = 2,
    Int16 = 3,
    UInt16 = 4,
    Int32 = 5,
    UInt32 = 6,
    Int64 = 7,
    UInt64 = 8,
    Single = 9,
    Double = 10,
}
