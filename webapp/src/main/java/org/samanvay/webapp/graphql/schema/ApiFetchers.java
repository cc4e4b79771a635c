package org.samanvay.webapp.graphql.schema;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/** SmallRye's hook for fetchers: light ones for everything, a clear refusal for what they cannot do. */
public final class ApiFetchers implements DataFetcherService {
    @Override
    public Integer getPriority() {
        return 0;
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getOtherFieldDataFetcher(Operation operation, Type type) {
        return ApiCall.of(operation);
    }

    @Override
    public PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        if (field.hasTransformation() || field.isAdaptingWith() || field.isAdaptingTo()) {
            throw new IllegalStateException(owner.getName() + "." + field.getName()
                    + ": formats and adapters are not served; give the record the value that is to be shown");
        }
        return RecordField.of(owner.getClassName(), field.getMethodName());
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getCompletionStageDataFetcher(Operation operation, Type type) {
        throw unserved(operation);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getUniDataFetcher(Operation operation, Type type) {
        throw unserved(operation);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getMultiDataFetcher(Operation operation, Type type) {
        throw unserved(operation);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getPublisherDataFetcher(Operation operation, Type type) {
        throw unserved(operation);
    }

    private static IllegalStateException unserved(Operation operation) {
        return new IllegalStateException(operation.getClassName() + "." + operation.getMethodName()
                + ": operations answer on the calling thread, not with a future or a stream");
    }
}
