using Lucene.Net.Store;

namespace Jiuye.Tests;

/// <summary>A directory whose disk may be full, for everything that is written or for what is merged alone.</summary>
internal sealed class FaultyDirectory(Lucene.Net.Store.Directory within) : FilterDirectory(within)
{
    private volatile bool isFull;
    private volatile bool isFullForMerges;

    public bool IsFull { get => isFull; set => isFull = value; }

    public bool IsFullForMerges { get => isFullForMerges; set => isFullForMerges = value; }

    public override IndexOutput CreateOutput(string name, IOContext context)
    {
        Require(context);
        return new Output(m_input.CreateOutput(name, context), () => Require(context));
    }

    private void Require(IOContext context)
    {
        if (IsFull || (IsFullForMerges && context.Context == IOContext.UsageContext.MERGE))
            throw new IOException("No space left on device.");
    }

    private sealed class Output(IndexOutput within, Action require) : IndexOutput
    {
        public override long Position => within.Position;

        public override long Checksum => within.Checksum;

        public override long Length { get => within.Length; set => within.Length = value; }

        public override void Flush() => within.Flush();

        public override void WriteByte(byte b)
        {
            require();
            within.WriteByte(b);
        }

        public override void WriteBytes(byte[] b, int offset, int length)
        {
            require();
            within.WriteBytes(b, offset, length);
        }

        // No output is complete without, though Lucene itself calls it no more.
        [Obsolete("As in Lucene.")]
        public override void Seek(long pos) => within.Seek(pos);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                within.Dispose();
        }
    }
}
