namespace Jiuye.Matching;

/// <summary>How records of one side stand in files.</summary>
internal interface IRecordForm<T>
{
    /// <summary>Writes a record; the same record gives the same bytes.</summary>
    void Write(T record, RecordWriter writer);

    /// <summary>Reads back what was written, every field of it.</summary>
    /// <exception cref="InvalidDataException">The bytes are no record.</exception>
    T Read(ref RecordReader reader);
}
